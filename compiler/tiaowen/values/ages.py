"""周岁: full years of age."""

from datetime import date

from tiaowen.values.periods import add_years


def full_years(birth: date, on: date) -> int | None:
    """Full years of age on a day, None before birth.

    A year of age is full from the day after the birthday, the convention of criminal law and of
    most benefit practice; for somebody born on 29 February that is 1 March in every year.
    """
    if on < birth:
        return None
    years = on.year - birth.year
    return years if years and add_years(birth, years) < on else max(years - 1, 0)
