package kam.gateway;

import java.time.Duration;

record LimitsOf(int perCaller, int callerBurst, int perAddress, int addressBurst, int callers, Duration personAge)
        implements GatewayConfig.Limits {}
