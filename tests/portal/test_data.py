"""Open data: files as shipped, and the schema they follow."""

from __future__ import annotations

import json

import jsonschema
import pytest
from django.test import Client

from halqa.portal import published
from halqa.portal.naming import record_name, slug_of

pytestmark = pytest.mark.django_db


def test_each_claims_file_follows_the_schema_given_beside_it(client: Client) -> None:
    schema = json.loads(client.get("/data/claims.schema.json").content)
    for slug in published.stories():
        response = client.get(f"/data/claims/{slug}.claims.json")
        assert response.headers["Content-Disposition"] == f'attachment; filename="{slug}.claims.json"'
        assert response.content == published.raw(slug)
        jsonschema.validate(json.loads(response.content), schema)


@pytest.mark.parametrize("demonstration", [True, False])
def test_a_record_name_stands_for_its_slug_in_one_world_only(demonstration: bool) -> None:
    name = record_name("bir-saada", demonstration=demonstration)
    assert name.startswith("DEMONSTRATION") == demonstration
    assert slug_of(name, demonstration=demonstration) == "bir-saada"
    if demonstration:
        assert slug_of("bir-saada.sealed.json", demonstration=True) == ""
    assert slug_of("bir-saada.json", demonstration=demonstration) == ""
