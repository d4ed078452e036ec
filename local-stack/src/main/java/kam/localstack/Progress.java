package kam.localstack;

import java.time.Duration;

/** Told how the start of a stack goes on. */
interface Progress {

    Progress SILENT = (part, took) -> {};

    /** {@code part} serves since now. */
    void ready(Part part, Duration took);
}
