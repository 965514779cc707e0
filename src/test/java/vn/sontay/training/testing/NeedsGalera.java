package vn.sontay.training.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a proof with a loud line where Debian's MariaDB with Galera isn't installed. */
public final class NeedsGalera implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (GaleraCluster.isInstalled()) {
            return ConditionEvaluationResult.enabled("");
        }
        System.err.println(GaleraCluster.MISSING);
        return ConditionEvaluationResult.disabled(GaleraCluster.MISSING);
    }
}
