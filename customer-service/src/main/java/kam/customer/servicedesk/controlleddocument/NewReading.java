package kam.customer.servicedesk.controlleddocument;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Which version the caller has read. */
record NewReading(@NotNull @Min(1) @Max(10000) Integer documentVersion) {}
