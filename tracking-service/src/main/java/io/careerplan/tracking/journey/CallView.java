package io.careerplan.tracking.journey;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.tracking.deliverable.WorkflowStep;
import io.careerplan.tracking.nextcall.Actor;
import io.careerplan.tracking.nextcall.Call;
import io.careerplan.tracking.nextcall.NamedCall;
import io.careerplan.tracking.nextcall.Necessity;
import io.careerplan.tracking.nextcall.Service;
import io.careerplan.tracking.text.Texts;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call to make.
 *
 * @param rule id of the rule that names it
 * @param step the step that it takes further
 * @param path from the root of the host, ids filled in
 * @param by who makes it
 * @param necessity whether the journey waits for it
 * @param why what it is for
 * @param due the day for which it is planned
 * @param contentType of the body
 * @param etagFrom path of the read whose ETag goes into If-Match
 * @param body what to send; accepted as it is where each choice without a suggestion has no source. Absent where nothing is sent, and for readers
 *     to whom the section that it is about is not open
 * @param choices places of the body that are for the person to fill
 */
record CallView(
        String rule,
        WorkflowStep step,
        Service service,
        String operationId,
        String method,
        String path,
        Actor by,
        Necessity necessity,
        String why,
        @Nullable LocalDate due,
        @Nullable String contentType,
        @Nullable String etagFrom,
        @Nullable JsonNode body,
        List<ChoiceView> choices) {

    static CallView of(NamedCall named, boolean open, Texts texts) {
        Call call = named.call();
        return new CallView(
                named.rule().id(),
                named.rule().step(),
                call.operation().service(),
                call.operation().id(),
                call.operation().method(),
                call.path(),
                call.by(),
                call.necessity(),
                texts.of(named.why(), call.arguments().toArray()),
                call.due(),
                call.body() == null ? null : contentType(call),
                call.etagFrom(),
                open ? call.body() : null,
                open ? choices(call, texts) : List.of());
    }

    private static List<ChoiceView> choices(Call call, Texts texts) {
        return call.choices().stream()
                .map(choice -> ChoiceView.of(choice, texts))
                .toList();
    }

    private static String contentType(Call call) {
        return call.operation().method().equals("PATCH") ? MergePatch.MEDIA_TYPE : MediaType.APPLICATION_JSON;
    }
}
