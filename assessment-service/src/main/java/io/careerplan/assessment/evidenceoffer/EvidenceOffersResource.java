package io.careerplan.assessment.evidenceoffer;

import io.careerplan.assessment.rating.AppendedRatings;
import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence of reached milestones, over HTTP. */
@Path("people/{personId}/evidence-offers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "skills")
class EvidenceOffersResource {

    private final EvidenceOffers offers;

    EvidenceOffersResource(EvidenceOffers offers) {
        this.offers = offers;
    }

    @GET
    @Requires(section = Section.SKILLS, verb = Verb.READ)
    @Operation(
            operationId = "listEvidenceOffers",
            summary = "List the evidence of a person's milestones that can be rated, what was reached last first",
            description =
                    "A milestone is offered when it was completed with evidence and the activities that led to it "
                            + "build a skill.")
    @APIResponseSchema(EvidenceOfferPage.class)
    public Response list(
            @PathParam("personId") UUID personId,
            @BeanParam OfferQuery query,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return Pages.answer(offers.list(personId, query, page), uri);
    }

    @POST
    @Path("{offerId}/rating")
    @Idempotent
    @Requires(section = Section.SKILLS, verb = Verb.EDIT)
    @Operation(
            operationId = "rateEvidenceOffer",
            summary = "Rate offered skills by the evidence, all of the list or none",
            description = "For somebody else who may edit and approve the person's skills. The ratings count as "
                    + "EVIDENCE where the evidence has a link, which they name, else as COACH or MENTOR; its texts stay "
                    + "with the offer, which each rating names. The ETag is the version of the skill profile. An offer "
                    + "is answered once.")
    @APIResponseSchema(value = AppendedRatings.class, responseCode = "201")
    public Response rate(
            @PathParam("personId") UUID personId, @PathParam("offerId") UUID offerId, OfferedRatings request) {
        var appended = offers.rate(personId, offerId, request);
        return Answers.created(appended.location(), appended.version(), appended.answer());
    }

    @POST
    @Path("{offerId}/rejection")
    @Idempotent
    @Requires(section = Section.SKILLS, verb = Verb.EDIT)
    @Operation(
            operationId = "rejectEvidenceOffer",
            summary = "Leave offered evidence unrated for good",
            description = "By the person, or by whoever may edit their skills. An offer is answered once.")
    @APIResponseSchema(value = EvidenceOfferView.class, responseCode = "200")
    public Response reject(@PathParam("personId") UUID personId, @PathParam("offerId") UUID offerId) {
        var rejected = offers.reject(personId, offerId);
        return Answers.ok(rejected.version(), rejected);
    }
}
