package io.careerplan.assessment.person;

import io.careerplan.assessment.profile.NewPerson;
import io.careerplan.assessment.profile.Profile;
import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People over HTTP. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "people")
class PeopleResource {

    private final People people;
    private final PeopleList list;
    private final SignIn signIn;

    PeopleResource(People people, PeopleList list, SignIn signIn) {
        this.people = people;
        this.list = list;
        this.signIn = signIn;
    }

    @POST
    @Idempotent
    @Requires(section = Section.DIRECTORY, verb = Verb.EDIT)
    @Operation(operationId = "registerPerson", summary = "Register a person of the organisation")
    @APIResponseSchema(value = PersonView.class, responseCode = "201")
    public Response register(NewPerson request) {
        var registered = people.register(request);
        return Answers.created(URI.create("people/" + registered.id()), registered.version(), registered);
    }

    @GET
    @Requires(section = Section.DIRECTORY, verb = Verb.READ)
    @Operation(operationId = "listPeople", summary = "Search the directory of the organisation")
    @APIResponseSchema(PersonPage.class)
    public Response list(@BeanParam PeopleFilter filter, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(list.page(filter, page), uri);
    }

    @GET
    @Path("me")
    @Requires(section = Section.DIRECTORY, verb = Verb.READ)
    @Operation(
            operationId = "readMe",
            summary = "Read who I am",
            description = "The first call after sign-in: it binds the sign-in, once and for good, to the person whose "
                    + "external id the token names.")
    @APIResponseSchema(PersonView.class)
    public Response me(@Context Request request) {
        var me = signIn.me();
        return Answers.read(me.version(), me, request);
    }

    @GET
    @Path("{personId}")
    @Requires(section = Section.DIRECTORY, verb = Verb.READ)
    @Operation(
            operationId = "readPerson",
            summary = "Read a person's profile",
            description = "The circumstances are there for the person and for those who were granted their situation.")
    @APIResponseSchema(PersonView.class)
    public Response read(@PathParam("personId") UUID personId, @Context Request request) {
        var found = people.read(personId);
        return Answers.read(found.version(), found, request);
    }

    @PATCH
    @Path("{personId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(section = Section.DIRECTORY, verb = Verb.EDIT)
    @Operation(
            operationId = "changePerson",
            summary = "Change a person's profile",
            description = "External id, department and programmes are the organisation's to change, circumstances the "
                    + "person's; all else is open to both.")
    @RequestBodySchema(Profile.class)
    @APIResponseSchema(PersonView.class)
    public Response change(
            @PathParam("personId") UUID personId, MergePatch patch, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        var changed = people.change(personId, patch, ifMatch);
        return Answers.ok(changed.version(), changed);
    }

    @POST
    @Path("{personId}/departure")
    @Idempotent
    @Requires(section = Section.DIRECTORY, verb = Verb.EDIT)
    @Operation(
            operationId = "recordDeparture",
            summary = "Record that a person left the organisation",
            description = "Their data stays; they can no longer sign in and their profile no longer changes.")
    @APIResponseSchema(value = PersonView.class, responseCode = "200")
    public Response depart(@PathParam("personId") UUID personId) {
        var left = people.depart(personId);
        return Answers.ok(left.version(), left);
    }
}
