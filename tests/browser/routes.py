"""One page of every kind, in both editions."""

KINDS = (
    "", "lebensphasen/", "lebensphasen/jugend/", "orte/", "orte/duelmen/", "orte/duelmen/jugend/", "themen/", "themen/krise/",
    "anbieter/", "anbieter/kreis-coesfeld/", "programme/", "programme/fruehe-hilfen/", "angebote/",
    "angebote/deutschkurs-eltern-duelmen/", "angebote/beispiel-spaet-frauenhaus/", "suche/", "woerterbuch/",
    "impressum/", "barrierefreiheit/", "gebaerdensprache/", "404.html",
)  # fmt: skip
ROUTES = [prefix + route for prefix in ("", "leicht/") for route in KINDS]
WIDTHS = (320, 1280)
