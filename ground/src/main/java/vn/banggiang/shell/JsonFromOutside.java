package vn.banggiang.shell;

import java.util.Collection;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;

/** What every request's JSON must keep, whatever it is about: short lists, and texts that can be written down. */
final class JsonFromOutside extends SimpleModule {

    /** Most entries of any list: more than the agencies of a province. */
    static final int MOST_ENTRIES = 500;

    private static final long serialVersionUID = 1L;

    JsonFromOutside() {
        addDeserializer(String.class, new WritableText());
        setDeserializerModifier(new Bounded());
    }

    private static final class WritableText extends StdScalarDeserializer<String> {

        WritableText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            return UnwritableText.writable(StringDeserializer.instance.deserialize(json, context));
        }
    }

    private static final class Bounded extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription.Supplier bean,
                ValueDeserializer<?> list) {
            return new BoundedList(list);
        }
    }

    private static final class BoundedList extends DelegatingDeserializer {

        BoundedList(ValueDeserializer<?> list) {
            super(list);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> list) {
            return new BoundedList(list);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            Object read = super.deserialize(json, context);
            if (read instanceof Collection<?> entries && entries.size() > MOST_ENTRIES) {
                throw new ShellException("shell.too-many-entries", MOST_ENTRIES);
            }
            return read;
        }
    }
}
