package io.careerplan.kit.example;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.erasure.PersonalData;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Use cases of notes, as a service would write them; the goals section stands for any that can be granted. */
@ApplicationScoped
public class Notes implements PersonalData {

    private final Session session;
    private final AccessControl access;
    private final Audit audit;

    Notes(Session session, AccessControl access, Audit audit) {
        this.session = session;
        this.access = access;
        this.audit = audit;
    }

    @Transactional
    public Note write(UUID person, String text) {
        access.require(person, Section.GOALS, Verb.EDIT);
        return store(person, text);
    }

    @Transactional
    public Note read(UUID id) {
        Note note = find(id).orElseThrow(Refusal::notFound);
        access.require(note.personId(), Section.GOALS, Verb.READ);
        return note;
    }

    /** Writes a note without asking who calls. */
    @Transactional
    public Note store(UUID person, String text) {
        Note note = Note.of(person, text);
        session.persist(note);
        audit.record("note-written", "note", note.id(), person, null, text);
        return note;
    }

    @Transactional
    public Optional<Note> find(UUID id) {
        return Optional.ofNullable(session.find(Note.class, id));
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public Object export(UUID person) {
        return session
                .createSelectionQuery("from Note where personId = :person order by id", Note.class)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .map(Note::text)
                .toList();
    }

    @Override
    public void erase(UUID person) {
        session.createMutationQuery("delete from Note where personId = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** All texts the session sees. */
    @Transactional
    public List<String> texts() {
        return session.createSelectionQuery("select text from Note", String.class)
                .getResultList();
    }
}
