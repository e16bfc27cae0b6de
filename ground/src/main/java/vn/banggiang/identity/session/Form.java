package vn.banggiang.identity.session;

import java.util.function.Function;
import tools.jackson.databind.JavaType;

/** How something is written: as a value of the type, from which it is made again. */
record Form(JavaType type, Function<Object, Object> toPlain, Function<Object, Object> toMade) {

    static Form asItIs(JavaType type) {
        return new Form(type, Function.identity(), Function.identity());
    }

    Object plain(Object made) {
        return toPlain.apply(made);
    }

    Object made(Object plain) {
        return toMade.apply(plain);
    }
}
