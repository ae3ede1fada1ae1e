package io.careerplan.assessment.market;

import io.careerplan.assessment.stamp.Stamp;
import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's market position over HTTP. It is read off other things, so its ETag is of what is shown. */
@Path("people/{personId}/market-position")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "market")
class MarketPositionResource {

    private final MarketPositions positions;

    MarketPositionResource(MarketPositions positions) {
        this.positions = positions;
    }

    @GET
    @Requires(section = Section.SITUATION, verb = Verb.READ)
    @Operation(
            operationId = "readMarketPosition",
            summary = "Read where a person stands on the market for their work",
            description =
                    "Own pay among the wages of the present occupation, own benefits against the tables of the organisation, "
                            + "how jobs and median pay in the occupation and its groups changed between the years of the wage "
                            + "survey that were taken in (pay in the money of its year: rising prices are not taken off), the "
                            + "occupations nearest to it with what they pay, and how much the person's skills are asked for, now "
                            + "and by the release of ratings before; the skills are there for those who may read them. What "
                            + "there is no data for is named with the reason and never 0; no currency is converted.")
    @APIResponseSchema(MarketPositionView.class)
    public Response read(@PathParam("personId") UUID personId, @Context Request request) {
        var found = positions.of(personId);
        return Answers.read(Stamp.of(found), found, request);
    }
}
