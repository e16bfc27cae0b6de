package vn.banggiang.legislation.open;

/**
 * One statement of a catalogue in RDF; addresses are encoded already.
 *
 * @param subject an address
 * @param predicate an address
 */
record Triple(String subject, String predicate, Term object) {

    static Triple link(String subject, String predicate, String address) {
        return new Triple(subject, predicate, new Iri(address));
    }

    static Triple words(String subject, String predicate, String words, String language) {
        return new Triple(subject, predicate, new Words(words, language));
    }

    static Triple typed(String subject, String predicate, String value, String type) {
        return new Triple(subject, predicate, new Typed(value, type));
    }

    /** What is said. */
    sealed interface Term {}

    /** Another thing, by its address. */
    record Iri(String address) implements Term {}

    /** Words in a language. */
    record Words(String value, String language) implements Term {}

    /** A value of a type. */
    record Typed(String value, String type) implements Term {}
}
