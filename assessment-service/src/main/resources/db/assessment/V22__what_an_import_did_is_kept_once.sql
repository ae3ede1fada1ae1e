-- What an import did stands in import_taking, by its job; a year and the projections need not tell it a second time.
alter table survey_year
    drop column taken_by,
    drop column change;
drop table projection_file;
