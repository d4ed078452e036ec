package kam.goodsledger.stock.diversion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the goods need not be given back, such as a shipment of the company that replaced them. */
record Discharge(@NotBlank @Size(max = 1000) String reason) {}
