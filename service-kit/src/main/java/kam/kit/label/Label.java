package kam.kit.label;

import kam.kit.problem.Wording;

/** What one code is called, in Chinese and in English. */
record Label(String zh, String en) {
    static Label of(Wording wording) {
        return new Label(wording.chinese(), wording.english());
    }
}
