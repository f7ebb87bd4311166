"""What holds for every test: generated examples are the same in every run, and no clock decides whether a test passes."""

import pytest
from hypothesis import HealthCheck, settings

# The same commit gives the same answer, whoever runs it and however busy the machine is. `make explore` looks for new
# examples instead; what it finds is written down as an example of its own.
settings.register_profile(
    "repeatable",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
    database=None,
    print_blob=True,
)
settings.register_profile("explore", settings.get_profile("repeatable"), derandomize=False)
settings.load_profile("repeatable")


def pytest_collection_modifyitems(config, items):
    """What unit tests reach is counted, no more: whole sites, browsers and masses of generated records run twice as fast
    without. Who asks which test runs which line (`--cov-context`) asks all of them."""
    if not config.getoption("cov_source", None) or config.getoption("cov_context"):
        return
    for item in items:
        if item.path.relative_to(config.rootpath).parts[1] not in ("unit", "architecture", "examples"):
            item.add_marker("no_cover")


@pytest.fixture(scope="session")
def browser():
    """A Chromium for all tests of this process: Playwright runs once in each."""
    from tests.sweep.serving import chromium  # noqa: PLC0415 — tests without a browser don't load Playwright

    with chromium() as found:
        yield found
