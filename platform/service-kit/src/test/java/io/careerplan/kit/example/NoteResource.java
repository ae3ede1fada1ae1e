package io.careerplan.kit.example;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Notes over HTTP, just enough to be let in or turned away. */
@Path("")
@RunOnVirtualThread
class NoteResource {

    record NoteView(UUID id, String text) {

        static NoteView from(Note note) {
            return new NoteView(note.id(), note.text());
        }
    }

    record NewNote(String text) {}

    private final Notes notes;

    NoteResource(Notes notes) {
        this.notes = notes;
    }

    @PUT
    @Path("people/{id}/note")
    @Requires(section = Section.GOALS, verb = Verb.EDIT)
    public NoteView write(@PathParam("id") UUID person, NewNote note) {
        return NoteView.from(notes.write(person, note.text()));
    }

    @GET
    @Path("notes/{id}")
    @Requires(section = Section.GOALS, verb = Verb.READ)
    public NoteView read(@PathParam("id") UUID id) {
        return NoteView.from(notes.read(id));
    }

    @GET
    @Path("integration-notes/{id}")
    @Requires(section = Section.GOALS, verb = Verb.READ, scope = "integration")
    public NoteView readByClients(@PathParam("id") UUID id) {
        return read(id);
    }
}
