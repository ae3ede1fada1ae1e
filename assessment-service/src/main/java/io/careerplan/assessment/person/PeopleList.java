package io.careerplan.assessment.person;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The directory of an organisation, for those who keep it. */
@ApplicationScoped
class PeopleList {

    private final PersonRepository repository;
    private final AccessControl access;
    private final Cursors cursors;

    PeopleList(PersonRepository repository, AccessControl access, Cursors cursors) {
        this.repository = repository;
        this.access = access;
        this.cursors = cursors;
    }

    @Transactional
    PageOf<PersonView> page(PeopleFilter filter, PageQuery query) {
        access.requireTenantWide(Section.DIRECTORY, Verb.READ);
        var slice = cursors.slice(query, "people", filter.identity());
        return slice.page(repository.slice(filter, slice), PeopleList::position, PersonView::directory);
    }

    private static Position position(Person person) {
        return new Position(person.updatedAt(), person.id());
    }
}
