package dev.outloud.source.embedded;

/** What a picture may say of its rights, in the terms of the IPTC Photo Metadata Standard 2023.1. */
enum Note {
    CREATOR,
    TITLE,
    HEADLINE,
    COPYRIGHT_NOTICE,
    CREDIT_LINE,
    SOURCE,
    USAGE_TERMS,
    /** The address at which the terms stand. */
    WEB_STATEMENT,
    LICENSE,
    ATTRIBUTION_URL,
    LICENSOR_URL
}
