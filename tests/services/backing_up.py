"""What the tests of backups do with the program."""

from csnat_app.services.application import Application


def add(app: Application, name: str = "Prøve Prøvesen") -> str:
    return app.carers.create(name, "spouse", "P-1", "nb", "").carer.id


def names(app: Application) -> list[str]:
    return sorted(row.name for row in app.carers.search().rows)
