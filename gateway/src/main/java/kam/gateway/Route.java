package kam.gateway;

import io.micrometer.core.instrument.Counter;

/**
 * The way to one service.
 *
 * @param destination where it is; asked anew for each attempt
 * @param turns who may go there, and when
 */
record Route(Destination destination, Turns turns, Counter repeats) {}
