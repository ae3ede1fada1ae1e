-- Technologies that occupations use, a row of the data each. They stand beside the occupations, so that a release of them leaves
-- occupations, their versions and what is told of them as they are.
create table technology_commodity (
    tenant text not null,
    code   text not null,
    title  text not null,
    primary key (tenant, code)
);
select protect('technology_commodity');
select let_worker('technology_commodity', 'select');

create table technology_use (
    tenant     text    not null,
    occupation text    not null,
    example    text    not null,
    commodity  text    not null,
    hot        boolean not null,
    in_demand  boolean not null,
    release    text    not null,
    primary key (tenant, occupation, example, commodity),
    foreign key (tenant, commodity) references technology_commodity (tenant, code)
);
select protect('technology_use');
select let_worker('technology_use', 'select');

-- Technologies that came or went with a catalogue that was taken in. Only added.
create table release_technology (
    tenant     text  not null,
    release_id uuid  not null,
    id         text  not null,
    document   jsonb not null,
    primary key (tenant, release_id, id),
    foreign key (tenant, release_id) references release_note (tenant, id)
);
select protect('release_technology');
revoke update, delete on release_technology from ${app};
select let_worker('release_technology', 'select');
