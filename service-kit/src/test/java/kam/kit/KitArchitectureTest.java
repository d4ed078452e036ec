package kam.kit;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import kam.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class KitArchitectureTest {
    @Test
    void theKitKnowsNoServiceAndItsTestsDoNotSleep() {
        ArchitectureRules.checkKit(new ClassFileImporter().importPackages("kam.kit", "kam.testing"));
    }
}
