"""What holds for every test: generated examples are the same in every run, and no clock decides whether a test passes."""

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
