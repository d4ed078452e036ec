package kam.goodsledger.stock.shipment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How several notices stand in one request. It is described only: they are read one by one. Requirement W4. */
record NoticeBatch(
        @Schema(
                type = SchemaType.ARRAY,
                implementation = Object.class,
                required = true,
                minItems = 1,
                maxItems = MOST,
                description = "Each as the body of POST /api/v1/shipments, and at most 64 KiB")
        List<Object> notices) {
    static final String FIELD = "notices";
    static final int MOST = 1000;
}
