package io.careerplan.kit.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a request may measure. Beyond: 413, 414 and 431. */
@ConfigMapping(prefix = "careerplan.http")
interface HttpLimits {

    /** Bytes of a JSON body; the largest plan of the acceptance tests has a fifth of it. */
    @WithDefault("1048576")
    int maxJsonBytes();

    /** Bytes of any body, files included. */
    @WithDefault("10485760")
    long maxBodyBytes();

    /** Bytes of an archive, where an operation takes one; the largest known, a text release of O*NET, has 13 million. */
    @WithDefault("33554432")
    long maxArchiveBytes();

    /** Characters of path and query. */
    @WithDefault("8192")
    int maxUriLength();

    /** Characters of all headers; a token with many claims has a quarter of it. */
    @WithDefault("16384")
    int maxHeaderLength();
}
