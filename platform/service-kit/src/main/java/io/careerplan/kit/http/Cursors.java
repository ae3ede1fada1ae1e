package io.careerplan.kit.http;

import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cursors of lists. A cursor tells where a page ended and is signed together with tenant, list and filter, so that it
 * opens nothing but the next page of the very list it came from.
 */
@ApplicationScoped
public class Cursors {

    /** Occurs in no tenant and in no name of a list. */
    private static final char SEPARATOR = '\u001f';

    private final SignedText signed;
    private final CurrentTenant tenant;

    Cursors(@ConfigProperty(name = "careerplan.cursor.key") String key, CurrentTenant tenant) {
        this.signed = new SignedText(key);
        this.tenant = tenant;
    }

    /**
     * The part of a list that a request asks for.
     *
     * @param list name of the list
     * @param filter everything that narrows the list; a cursor of one filter is refused under another
     * @throws Refusal 400 for a limit out of range, 400 {@code cursor-invalid} for any cursor not given out here
     */
    public Slice slice(PageQuery query, String list, Object... filter) {
        var scope = scope(list, filter);
        var after = query.cursor().map(cursor -> position(verify(scope, cursor)));
        return new Slice(query.limit(), after, position -> sign(scope, position.time() + " " + position.id()));
    }

    /** The signed form of a position that is not a {@link Position}, for lists with an order of their own. */
    public String sign(String list, String position) {
        return signed.sign(inTenant(list), position);
    }

    /**
     * The position of a cursor made by {@link #sign}.
     *
     * @throws Refusal 400 {@code cursor-invalid}
     */
    public String verify(String list, String cursor) {
        return signed.verify(inTenant(list), cursor).orElseThrow(Cursors::invalid);
    }

    private String inTenant(String scope) {
        return tenant.require() + SEPARATOR + scope;
    }

    private static String scope(String list, Object... filter) {
        var scope = new StringBuilder(list);
        for (Object part : filter) {
            scope.append(SEPARATOR).append(part);
        }
        return scope.toString();
    }

    private static Position position(String text) {
        try {
            int space = text.indexOf(' ');
            return new Position(Instant.parse(text.substring(0, space)), UUID.fromString(text.substring(space + 1)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException otherFormat) {
            throw invalid();
        }
    }

    private static Refusal invalid() {
        return Refusal.badRequest("cursor-invalid");
    }
}
