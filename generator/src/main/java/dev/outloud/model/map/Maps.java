package dev.outloud.model.map;

import dev.outloud.model.Person;

/** The maps of a site, drawn when they are asked for. Implementations are safe to share between threads. */
public interface Maps {
    /** Those of a site that wants none. */
    Maps NONE = new Maps() {
        @Override
        public NetworkMap whole() {
            return NetworkMap.EMPTY;
        }

        @Override
        public NetworkMap around(Person person) {
            return NetworkMap.EMPTY;
        }
    };

    /** Everybody credited. */
    NetworkMap whole();

    /** Somebody, the texts that credit them, and who else is credited there; empty where that says no more than a list. */
    NetworkMap around(Person person);
}
