package io.careerplan.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.careerplan.events.CatalogueEvent;
import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.EventType;
import io.careerplan.events.MalformedEnvelope;
import io.careerplan.events.OrganisationChanged;
import io.careerplan.kit.event.Reading.Known;
import io.careerplan.kit.event.Reading.Malformed;
import io.careerplan.kit.event.Reading.Reason;
import io.careerplan.kit.event.Reading.Unknown;
import io.careerplan.kit.tenancy.CurrentTenant;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a record: what it is, or what is wrong with it. Never throws for a record's sake. */
public final class EventReader {

    private static final String TYPE = "ce_type";
    private static final String TENANT = "ce_tenantid";

    private EventReader() {}

    public static Reading read(ReceivedRecord received) {
        String name = received.headers().get(TYPE);
        if (name == null || name.isBlank()) {
            return malformed(received, Reason.BAD_HEADERS, "header ce_type is missing or empty");
        }
        Optional<EventType> type = EventType.named(name);
        if (type.isEmpty()) {
            return new Unknown(name);
        }
        try {
            return read(received, type.get(), Envelope.fromHeaders(received.headers()));
        } catch (MalformedEnvelope wrong) {
            return malformed(received, Reason.BAD_HEADERS, String.valueOf(wrong.getMessage()));
        }
    }

    private static Reading read(ReceivedRecord received, EventType type, Envelope envelope) {
        byte[] value = received.value();
        if (value == null) {
            return malformed(received, Reason.NO_VALUE, "the record has no value");
        }
        try {
            return checked(received, EventJson.read(value, type.payload()), envelope);
        } catch (IOException | StackOverflowError wrong) {
            return malformed(received, Reason.BAD_JSON, where(wrong));
        }
    }

    /** Where and how, never what: the message of the parser quotes the value, which is personal. */
    private static String where(Throwable wrong) {
        return switch (wrong) {
            case JsonMappingException at -> wrong.getClass().getSimpleName() + " at " + at.getPathReference();
            case JsonProcessingException at
            when at.getLocation() != null ->
                "%s in line %d, column %d"
                        .formatted(
                                wrong.getClass().getSimpleName(),
                                at.getLocation().getLineNr(),
                                at.getLocation().getColumnNr());
            default -> wrong.getClass().getSimpleName();
        };
    }

    private static Reading checked(ReceivedRecord received, @Nullable Event event, Envelope envelope) {
        if (!(event instanceof Record content)) {
            return malformed(received, Reason.BAD_JSON, "the value is null");
        }
        List<String> missing = RequiredComponents.missingIn(content);
        if (!missing.isEmpty()) {
            return malformed(received, Reason.INCOMPLETE, "missing: " + String.join(", ", missing));
        }
        if (!event.key().equals(received.key())) {
            return malformed(received, Reason.WRONG_KEY, "key " + received.key() + " instead of " + event.key());
        }
        if (!tenantIn(event).orElse(envelope.tenant()).equals(envelope.tenant())) {
            return new Malformed(Reason.WRONG_TENANT, "the key names another tenant than the header", null);
        }
        return new Known(event, envelope);
    }

    /** Keys that are no person begin with the tenant. */
    private static Optional<String> tenantIn(Event event) {
        return switch (event) {
            case CatalogueEvent of -> Optional.of(of.key().split("/", 2)[0]);
            case OrganisationChanged of -> Optional.of(of.organisation().tenant());
            default -> Optional.empty();
        };
    }

    private static Malformed malformed(ReceivedRecord received, Reason reason, String cause) {
        String tenant = received.headers().get(TENANT);
        boolean readable = tenant != null && CurrentTenant.isSlug(tenant);
        return new Malformed(reason, cause, readable ? tenant : null);
    }
}
