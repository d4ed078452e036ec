package kam.kit.problem;

/** Error codes that every service gives alike. */
public enum CommonProblem implements ProblemCode {
    MALFORMED_REQUEST("malformed-request", 400, "请求格式错误", "The request cannot be read"),
    VALIDATION_FAILED("validation-failed", 400, "请求内容未通过校验", "The request is not valid"),
    UNKNOWN_PARAMETER("unknown-parameter", 400, "未知的查询参数", "Unknown query parameter"),
    INVALID_PARAMETER("invalid-parameter", 400, "参数值无效", "A parameter has an invalid value"),
    REPEATED_PARAMETER("repeated-parameter", 400, "参数重复", "A parameter is given twice"),
    UNAUTHENTICATED("unauthenticated", 401, "请先登录", "Sign-in is required"),
    TOKEN_CLAIMS_INVALID("token-claims-invalid", 401, "登录令牌的内容无效", "The token's claims are not valid"),
    FORBIDDEN("forbidden", 403, "您的角色无权执行此操作", "Your role may not do this"),
    NOT_FOUND("not-found", 404, "未找到", "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "不支持的请求方法", "Method not allowed"),
    NOT_ACCEPTABLE("not-acceptable", 406, "无法以所要求的格式应答", "Cannot answer in the format asked for"),
    CONFLICT("conflict", 409, "与当前状态冲突", "In conflict with the current state"),
    CONCURRENT_CHANGE("concurrent-change", 409, "数据刚被他人修改，请重新读取", "Changed by someone else just now, read it again"),
    ALREADY_EXISTS("already-exists", 409, "记录已存在", "It exists already"),
    CUSTOMER_NOT_YET_KNOWN("customer-not-yet-known", 409, "尚未收到该客户的信息，请稍后重试", "The customer is not known here yet"),
    REQUEST_IN_PROGRESS("request-in-progress", 409, "相同的请求正在处理中", "The same request is still being handled"),
    STALE_VERSION("stale-version", 412, "版本已过期，请重新读取", "The version is stale, read it again"),
    BODY_TOO_LARGE("body-too-large", 413, "请求内容过大", "The request body is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "不支持的内容类型", "Unsupported media type"),
    FILE_UNREADABLE("file-unreadable", 415, "文件无法打开或与其类型不符", "The file cannot be opened, or is not what it says"),
    KEY_REUSED("idempotency-key-reused", 422, "幂等键已用于不同的请求", "The Idempotency-Key was used for another request"),
    IF_MATCH_REQUIRED("if-match-required", 428, "更新时须提供 If-Match", "An update needs If-Match"),
    IDEMPOTENCY_KEY_REQUIRED("idempotency-key-required", 428, "须提供 Idempotency-Key", "An Idempotency-Key is needed"),
    SIGN_IN_UNAVAILABLE("sign-in-unavailable", 503, "登录服务暂不可用", "The identity provider is away"),
    UNAVAILABLE("unavailable", 503, "服务暂不可用", "Unavailable for the moment"),
    INTERNAL_ERROR("internal-error", 500, "系统内部错误", "Something went wrong on our side");

    private final ProblemText text;

    CommonProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    /** The general code of a status; any other status above 499 is an internal error, any other a malformed request. */
    static CommonProblem ofStatus(int status) {
        for (var problem : values()) {
            if (problem.status() == status) {
                return problem;
            }
        }
        return status >= 500 ? INTERNAL_ERROR : MALFORMED_REQUEST;
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
