package io.careerplan.planning.proposal;

import static io.careerplan.kit.access.Section.PLAN;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proposals to adjust one plan. */
@Path("plans/{id}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
class ProposalResource {
    private final Proposals proposals;

    ProposalResource(Proposals proposals) {
        this.proposals = proposals;
    }

    @GET
    @Requires(section = PLAN, verb = Verb.READ)
    @Operation(operationId = "listProposals", summary = "List the proposals to adjust a plan, newest first")
    @APIResponseSchema(ProposalPage.class)
    public Response list(@PathParam("id") UUID plan, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(proposals.ofPlan(plan, page), uri);
    }

    @GET
    @Path("{proposalId}")
    @Requires(section = PLAN, verb = Verb.READ)
    @Operation(operationId = "readProposal", summary = "Read a proposal with what each option comes to and changes")
    @APIResponseSchema(ProposalView.class)
    public Response read(@PathParam("id") UUID plan, @PathParam("proposalId") UUID proposal, @Context Request request) {
        var found = proposals.read(plan, proposal);
        return Answers.read(found.version(), found, request);
    }

    @POST
    @Path("{proposalId}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Requires(section = PLAN, verb = Verb.EDIT)
    @Operation(operationId = "acceptProposal", summary = "Make an option of a proposal the plan's next revision")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    public Response accept(@PathParam("id") UUID plan, @PathParam("proposalId") UUID proposal, Acceptance acceptance) {
        return answer(proposals.accept(plan, proposal, acceptance));
    }

    @POST
    @Path("{proposalId}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Requires(section = PLAN, verb = Verb.EDIT)
    @Operation(operationId = "rejectProposal", summary = "Leave a plan as it is, and say why")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    public Response reject(@PathParam("id") UUID plan, @PathParam("proposalId") UUID proposal, Rejection rejection) {
        return answer(proposals.reject(plan, proposal, rejection));
    }

    private static Response answer(ProposalView proposal) {
        return Answers.ok(proposal.version(), proposal);
    }
}
