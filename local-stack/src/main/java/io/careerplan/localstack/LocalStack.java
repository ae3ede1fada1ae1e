package io.careerplan.localstack;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** PostgreSQL, Kafka and the issuer inside this JVM, for container tests. */
public final class LocalStack {

    // An object of our own would exist once per class loader, an interned string exists once per JVM.
    private static final String ONE_PER_JVM = "io.careerplan.localstack".intern();

    private LocalStack() {}

    /**
     * The stack of this JVM. The first call starts it in a scratch folder, which takes some seconds; every further call, from
     * whatever class loader, answers the same addresses. It ends with the JVM.
     *
     * @throws IllegalStateException when a part does not start
     */
    public static StackAddresses shared() {
        synchronized (ONE_PER_JVM) {
            return StackAddresses.published().orElseGet(LocalStack::startOnce);
        }
    }

    private static StackAddresses startOnce() {
        Scratch scratch = Scratch.create();
        try (ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor()) {
            var postgres = CompletableFuture.supplyAsync(
                    () -> PostgreSql.start(PostgresSettings.forTests(scratch.folder(), FreePorts.one())), starters);
            var kafka = CompletableFuture.supplyAsync(
                    () -> KafkaBroker.start(scratch.folder().resolve("kafka"), FreePorts.one()), starters);
            var issuer = CompletableFuture.supplyAsync(
                    () -> Issuer.start(scratch.folder().resolve("keys"), 0), starters);
            endWithJvm(scratch, postgres.join(), kafka.join());
            URI uri = issuer.join().uri();
            var addresses = new StackAddresses(
                    postgres.join().port(),
                    kafka.join().bootstrapServers(),
                    uri,
                    scratch.folder().resolve("keys"));
            addresses.publish();
            return addresses;
        }
    }

    private static void endWithJvm(Scratch scratch, PostgreSql postgres, KafkaBroker kafka) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            postgres.close();
            // The broker halts the JVM with an error when its folder vanishes under it, so it ends first.
            kafka.close();
            scratch.delete();
        }));
    }
}
