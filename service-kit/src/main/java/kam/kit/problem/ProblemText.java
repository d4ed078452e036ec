package kam.kit.problem;

/** Code, HTTP status and title of a problem, in Chinese and English. */
public record ProblemText(String code, int status, String chinese, String english) {}
