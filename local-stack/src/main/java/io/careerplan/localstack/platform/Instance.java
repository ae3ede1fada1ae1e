package io.careerplan.localstack.platform;

import java.net.URI;

/**
 * A process to be of a part.
 *
 * @param part what it is of
 * @param name names its files; that of the part, but for further instances of a service
 * @param port where it listens
 */
record Instance(Part part, String name, int port) {

    /** The one that the platform is started with. */
    static Instance first(Part part, PlatformSettings settings) {
        return new Instance(part, part.key(), settings.ports().of(part));
    }

    URI http() {
        return URI.create("http://127.0.0.1:" + port);
    }
}
