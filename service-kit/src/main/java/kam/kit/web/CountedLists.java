package kam.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import kam.kit.problem.CommonFault;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * Counts the entries of every list while it is read, and refuses the first that is one too many by {@link Size}: to
 * validate hundreds of thousands of them takes a thousand times the memory that they took in the body.
 */
final class CountedLists extends BeanDeserializerModifier {
    /** Of a list that does not say. */
    private static final int MOST = 1_000;

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config, CollectionType type, BeanDescription bean, JsonDeserializer<?> plain) {
        return new Counting(plain, MOST);
    }

    private static final class Counting extends DelegatingDeserializer {
        private final int most;

        Counting(JsonDeserializer<?> plain, int most) {
            super(plain);
            this.most = most;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> plain) {
            return new Counting(plain, most);
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
                throws JsonMappingException {
            var plain = context.handleSecondaryContextualization(
                    getDelegatee(), property, context.constructType(handledType()));
            var size = property == null ? null : property.getAnnotation(Size.class);
            return new Counting(plain, size == null ? MOST : Math.min(size.max(), MOST));
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.hasToken(JsonToken.START_ARRAY)
                    ? super.deserialize(new CountingParser(parser, most), context)
                    : super.deserialize(parser, context);
        }
    }

    private static final class CountingParser extends JsonParserDelegate {
        private final JsonStreamContext list;
        private final int most;

        CountingParser(JsonParser parser, int most) {
            super(parser);
            this.list = parser.getParsingContext();
            this.most = most;
        }

        @Override
        public JsonToken nextToken() throws IOException {
            var token = super.nextToken();
            if (list.getCurrentIndex() >= most) {
                throw new Problem(CommonProblem.VALIDATION_FAILED, new Wording("请更正所列字段", "Correct the fields named"))
                        .at(list.pathAsPointer().head().toString(), CommonFault.TOO_MANY.with("max", most));
            }
            return token;
        }
    }
}
