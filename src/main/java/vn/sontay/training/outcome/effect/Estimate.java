package vn.sontay.training.outcome.effect;

/**
 * By how much more the trained communes changed than the others (EFF-5), in percentage points.
 *
 * @param low lower end of the interval of 95 %
 * @param high its upper end
 */
public record Estimate(double difference, double low, double high, int trained, int compared) {

    /** @return whether the interval covers no difference: then nothing is concluded (EFF-6) */
    public boolean open() {
        return low <= 0 && high >= 0;
    }
}
