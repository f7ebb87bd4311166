"""The records: frozen pydantic models and their field types. The JSON Schema for editors comes from here."""
