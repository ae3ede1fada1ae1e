package io.careerplan.localstack.platform;

import java.nio.file.Path;

/** The Java virtual machine this one runs on, for further ones. */
public final class Jvm {

    private Jvm() {}

    /** Its command. */
    public static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Its class path. */
    public static String classPath() {
        return System.getProperty("java.class.path");
    }
}
