"""The search index: from plain documents to the files that `theme/assets/js/search-engine.js` reads."""
