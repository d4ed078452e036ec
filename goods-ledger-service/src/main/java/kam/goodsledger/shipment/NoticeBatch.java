package kam.goodsledger.shipment;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several notices in one request, each as it would be sent alone; none is read before its turn. Requirement W4. */
record NoticeBatch(
        @Schema(
                type = SchemaType.ARRAY,
                implementation = Object.class,
                description = "Each as the body of POST /api/v1/shipments")
        @NotEmpty
        @Size(max = MOST)
        List<@NotNull TokenBuffer> notices) {
    static final int MOST = 1000;
}
