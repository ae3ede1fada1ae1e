package io.careerplan.assessment.catalogue;

import io.careerplan.assessment.catalogue.CatalogueReplacement.Present;
import io.careerplan.assessment.catalogue.CatalogueRows.Taken;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Takes in a whole catalogue in place of the present one and publishes what changed: everything, or nothing. */
@ApplicationScoped
public class CatalogueIntake {

    /**
     * Seconds that taking in a catalogue may last: it happens once, at start, and must come to its end on a machine so busy
     * that the usual minute is too short; else the service would try again for ever.
     */
    private static final int LONGEST = 1_200;

    private static final String NONE = "";

    private final CatalogueRows rows;
    private final CatalogueReplacement replacement;
    private final TenantScope scope;
    private final Followers followers;

    CatalogueIntake(
            CatalogueRows rows, CatalogueReplacement replacement, TenantScope scope, @All List<AfterIntake> followers) {
        this.rows = rows;
        this.replacement = replacement;
        this.scope = scope;
        this.followers = new Followers(followers);
    }

    /**
     * Takes in the shipped catalogue unless the last one had the same fingerprint. Once another was imported, only its learning
     * resources are taken, and its technologies where there are none. Instances that do so at once take turns. What follows is left to {@link #follow}.
     *
     * @return whether there was something to do
     */
    public boolean take(String fingerprint, Supplier<Catalogue> shipped, Consumer<TakenIn> note) {
        return inTurn(() -> {
            var last = rows.taken();
            if (last.map(Taken::starter).filter(fingerprint::equals).isPresent()) {
                return false;
            }
            note.accept(ship(fingerprint, shipped.get(), last.filter(Taken::imported)));
            return true;
        });
    }

    private TakenIn ship(String fingerprint, Catalogue shipped, Optional<Taken> imported) {
        var present = replacement.present();
        return imported.map(last -> {
                    var wanted = present.catalogue().besideImport(shipped);
                    return replace(present, wanted, last.fingerprint(), fingerprint, true);
                })
                .orElseGet(() -> replace(present, shipped, fingerprint, fingerprint, false));
    }

    /**
     * Puts what a change makes of the present catalogue in its place, and does what follows.
     *
     * @param fingerprint tells what is imported from anything else
     * @param note hears of it in the same transaction
     * @return what was taken in; empty where the change changes nothing
     * @throws RuntimeException also when the change holds and something that follows failed
     */
    public Optional<TakenIn> change(String fingerprint, UnaryOperator<Catalogue> change, Consumer<TakenIn> note) {
        return change(fingerprint, change, note, () -> {});
    }

    /**
     * The same.
     *
     * @param unchanged hears in the same transaction that the change changes nothing
     */
    public Optional<TakenIn> change(
            String fingerprint, UnaryOperator<Catalogue> change, Consumer<TakenIn> note, Runnable unchanged) {
        var taken = inTurn(() -> {
            var present = replacement.present();
            var wanted = change.apply(present.catalogue());
            var starter = rows.taken().map(Taken::starter).orElse(NONE);
            if (wanted.isSameAs(present.catalogue())) {
                unchanged.run();
                return Optional.<TakenIn>empty();
            }
            return Optional.of(noted(note, replace(present, wanted, fingerprint, starter, true)));
        });
        follow();
        return taken;
    }

    private static TakenIn noted(Consumer<TakenIn> note, TakenIn taken) {
        note.accept(taken);
        return taken;
    }

    /** What {@link #change} would take in; nothing happens. */
    public Optional<TakenIn> tryOut(UnaryOperator<Catalogue> change) {
        return inTurn(() -> {
            var present = replacement.present().catalogue();
            var wanted = change.apply(present);
            var revision = rows.taken().map(Taken::revision).orElse(0L);
            return wanted.isSameAs(present) ? Optional.empty() : Optional.of(new TakenIn(present, wanted, revision));
        });
    }

    /**
     * Does what follows on the catalogue that holds, unless that was done. Two who do so at once do it twice, and nobody minds.
     *
     * @throws RuntimeException when something failed; then all of it is still to be done
     */
    public void follow() {
        shared(rows::taken).filter(last -> last.followed() < last.revision()).ifPresent(last -> {
            followers.taken();
            shared(() -> {
                rows.followed(last.revision());
                return last;
            });
        });
    }

    /** Nothing follows on what nobody is told of, unless something of before is still to be done. */
    private TakenIn replace(Present present, Catalogue wanted, String fingerprint, String starter, boolean imported) {
        var nothingLeft =
                rows.taken().filter(last -> last.followed() == last.revision()).isPresent();
        replacement.replace(present, wanted);
        var revision = rows.advance(fingerprint, starter, imported);
        if (nothingLeft && wanted.isSameButForTechnologies(present.catalogue())) {
            rows.followed(revision);
        }
        return new TakenIn(present.catalogue(), wanted, revision);
    }

    private <T> T inTurn(Supplier<T> work) {
        return shared(() -> {
            rows.takeTurn();
            return work.get();
        });
    }

    private <T> T shared(Supplier<T> work) {
        return scope.call(
                SharedTenant.NAME,
                () -> QuarkusTransaction.requiringNew().timeout(LONGEST).call(work::get));
    }
}
