from generator.styles import compact


def test_two_sheets_go_out_as_one_and_imports_come_first():
    one = compact("a {\n  top: 0;\n}\n", '/* x */\n@import url("b.css");\nb { color: #ffffff; }\n')
    assert one.startswith("@import") and "a{top:0}" in one and one.endswith("b{color:#fff}") and "x */" not in one


def test_a_sheet_that_the_minifier_would_make_longer_stays_as_it_was_written():
    """Style frameworks come packed, with their signs like this."""
    sheet = """a{background:url("data:image/svg+xml,%3csvg xmlns='x'%3e%3cpath fill='%23000'/%3e%3c/svg%3e")}"""
    assert compact("", sheet) == sheet
