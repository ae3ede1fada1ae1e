-- What came or went with a release is read page by page in the order of the bytes of its ids.
create index release_technology_by_id on release_technology (tenant, release_id, id collate "C");

-- Kinds are replaced with each release, and each that goes is looked for among the uses.
create index technology_use_by_commodity on technology_use (tenant, commodity);
