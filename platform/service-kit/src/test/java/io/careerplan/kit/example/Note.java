package io.careerplan.kit.example;

import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;

/** The smallest aggregate there can be: a person's note. */
@Entity
public class Note extends TenantOwned {

    @Column(name = "person_id")
    UUID personId;

    String text;

    public static Note of(UUID person, String text) {
        var note = new Note();
        note.id = Ids.next();
        note.personId = person;
        note.text = text;
        return note;
    }

    /** A copy that Hibernate does not know, as a careless caller might build one. */
    public static Note detached(UUID id, UUID person, String text) {
        Note note = of(person, text);
        note.id = id;
        return note;
    }

    public UUID personId() {
        return personId;
    }

    public String text() {
        return text;
    }

    public void rewrite(String other) {
        text = other;
    }
}
