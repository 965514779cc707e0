package vn.sontay.training.benchmark;

/**
 * What a job has cost.
 *
 * @param samples of the measured run, not of the warm-up
 * @param cpuMillis of the server, in that run
 * @param bytesReceived per request, counted in a short run of its own; 0 when not counted
 */
record Measurement(Job job, Samples samples, double cpuMillis, double bytesReceived) {

    double cpuPerRequest() {
        return cpuMillis / samples.requests();
    }

    double cpuPerJob() {
        return cpuMillis / samples.jobs();
    }

    double requestsPerJob() {
        return (double) samples.requests() / samples.jobs();
    }

    boolean missesGoal() {
        return job.goal() > 0 && cpuPerJob() > job.goal();
    }
}
