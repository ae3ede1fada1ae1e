package io.careerplan.kit.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How documents are printed. */
@ConfigMapping(prefix = "careerplan.document")
interface DocumentSettings {

    /** Documents printed at the same time; each takes a core and some 20 MiB while it lasts. */
    @WithDefault("1")
    int printedAtOnce();

    /** Documents that wait to be printed; whoever comes after them is told to come again (503). */
    @WithDefault("16")
    int waiting();

    /** How long somebody waits for a document before they are told to come again (503). */
    @WithDefault("10s")
    Duration patience();

    /**
     * How long after the start a page is printed for nobody; zero for never. The first document of a process takes some two
     * seconds, which are better spent while nobody waits; before that the start itself has better to do.
     */
    @WithDefault("10s")
    Duration rehearsedAfter();

    /** Pages printed then: the first loads the printer, each further one is compiled a little better. */
    @WithDefault("3")
    int rehearsals();
}
