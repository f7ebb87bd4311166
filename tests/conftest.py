"""What holds for every test: generated examples are the same in every run, and no clock decides whether a test passes."""

import pytest
from hypothesis import HealthCheck, settings

# The same commit gives the same answer, whoever runs it and however busy the machine is. `make explore` looks for many new
# examples instead; what it finds is written down as an example of its own.
settings.register_profile(
    "repeatable",
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
    database=None,
    print_blob=True,
)
settings.register_profile("explore", settings.get_profile("repeatable"), derandomize=False, max_examples=500)
settings.load_profile("repeatable")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    """What unit tests reach is counted, no more: whole sites, browsers and masses of generated records, with all that is
    prepared for them, run twice as fast without. Who asks which test runs which line (`--cov-context`) asks all of them."""
    plugin = item.config.pluginmanager.getplugin("_cov")
    counts = plugin.cov_controller if plugin else None
    part = item.path.relative_to(item.config.rootpath).parts[1]
    if counts is None or item.config.getoption("cov_context") or part in ("unit", "architecture", "examples"):
        return (yield)
    counts.pause()
    try:
        return (yield)
    finally:
        counts.resume()


@pytest.fixture(scope="session")
def browser():
    """A Chromium for all tests of this process: Playwright runs once in each."""
    from tests.sweep.serving import chromium  # noqa: PLC0415 — tests without a browser don't load Playwright

    with chromium() as found:
        yield found
