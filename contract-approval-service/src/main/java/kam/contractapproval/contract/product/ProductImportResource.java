package kam.contractapproval.contract.product;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kam.kit.identity.Role;
import kam.kit.intake.Intake;
import kam.kit.intake.IntakeAnswer;
import kam.kit.sheet.FileCharset;
import kam.kit.upload.Upload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/product-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "products")
class ProductImportResource {
    private final Intake intake;
    private final ProductService products;

    ProductImportResource(Intake intake, ProductService products) {
        this.intake = intake;
        this.products = products;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.SALES_COMPANY_CLERK)
    @Operation(
            summary = "Take products from a CSV or XLSX file; each line gets its own answer",
            description =
                    "At most 1,000 lines. The first row names the columns, in Chinese or English: 货号 sku, 名称 name, 规格"
                            + " specification, 基本单位 unit, 换算 conversions (箱=12;托=480), 增值税税率 vatRate (13 or 13%),"
                            + " 状态 status (在售 or 停售). Products are known by sku: new ones are registered, others changed"
                            + " where the file says something else, as a clerk does it, so that the sourceVersion stays; an"
                            + " empty cell leaves what is on record. The same file sent again changes nothing.")
    public IntakeAnswer take(@QueryParam("charset") FileCharset charset, Upload file) {
        return intake.ofFile(file, charset, ProductColumn.ALL, ProductContent.class, products::take);
    }
}
