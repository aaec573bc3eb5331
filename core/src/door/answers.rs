//! Writes the answers of operations as JSON text.

use crate::issue::{Locale, Reason, Report};
use crate::json::made::{Json, Members};
use crate::json::tree::Value;
use crate::json::write;
use crate::operations::batch::{Batch, Failed};
use crate::operations::http::HttpRequest;
use crate::operations::plan_update::Plan;
use crate::operations::response::{Failure, LONGEST_WAIT, Outcome};
use crate::operations::sync::Step;
use crate::provider::Eligibility;

pub(super) fn write_eligibility(found: &Eligibility<'_>, locale: Locale, out: &mut String) {
    write::text(out, "{\"canTransact\":");
    write::boolean(out, found.reasons.is_empty());
    write::text(out, ",\"state\":");
    write::string(out, found.state.code());
    write::text(out, ",\"reasons\":");
    Reason::write_list(&found.reasons, out);
    write::text(out, ",\"message\":");
    write::string(out, found.state.message(locale));
    write::char(out, ',');
    if let Some(action) = found.state.action(locale, found.link) {
        write::member(out, "action");
        write::string(out, &action);
        write::char(out, ',');
    }
    write_members(&found.details, out);
    write::close(out, "}");
}

pub(super) fn write_plan(plan: &Plan, locale: Locale, out: &mut String) {
    write::text(out, "{\"patch\":");
    plan.patch.write(out);
    write::text(out, ",\"rejected\":");
    plan.rejected.write_issues(locale, out);
    write::text(out, ",\"review\":[");
    for (name, reason) in &plan.review {
        write::text(out, "{\"path\":[");
        write::string(out, name);
        write::text(out, "],\"reason\":");
        write::string(out, reason.code());
        write::text(out, ",\"message\":");
        write::string(out, reason.message(locale));
        write::text(out, "},");
    }
    write::close(out, "],\"issues\":");
    plan.findings.write_issues(locale, out);
    write::text(out, ",\"warnings\":");
    plan.findings.write_warnings(locale, out);
    write::char(out, ',');
    match &plan.request {
        Ok(request) => write_http(request, out),
        Err(reason) => {
            write::member(out, "blocked");
            write::string(out, reason.code());
            write::text(out, ",\"message\":");
            write::string(out, reason.message(locale));
        }
    }
    write::char(out, '}');
}

pub(super) fn write_query(query: &Result<(String, Report), Box<Report>>, locale: Locale, out: &mut String) {
    match query {
        Ok((query, findings)) => {
            write::text(out, "{\"ok\":true,\"query\":");
            write::string(out, query);
            write_warnings(findings, locale, out);
        }
        Err(findings) => write_refusal(findings, locale, out),
    }
}

pub(super) fn write_request(
    request: &Result<(HttpRequest<'_>, Report), Box<Report>>,
    locale: Locale,
    out: &mut String,
) {
    match request {
        Ok((request, findings)) => {
            write::text(out, "{\"ok\":true,");
            write_http(request, out);
            write_warnings(findings, locale, out);
        }
        Err(findings) => write_refusal(findings, locale, out),
    }
}

pub(super) fn write_outcome(outcome: &Outcome<'_>, locale: Locale, out: &mut String) {
    match outcome {
        Outcome::Value(value) => {
            write::text(out, "{\"ok\":true,\"value\":");
            match value {
                Some(value) => value.write_portably(out),
                None => write::text(out, "null"),
            }
            write::char(out, '}');
        }
        Outcome::Failure(failure) => write_failure(failure, locale, out),
    }
}

fn write_failure(failure: &Failure, locale: Locale, out: &mut String) {
    write::text(out, "{\"ok\":false,\"kind\":");
    write::string(out, failure.kind.code());
    write::text(out, ",\"code\":");
    write::string(out, &failure.code);
    write::text(out, ",\"message\":");
    write::string(out, failure.kind.message(locale));
    if let Some(text) = &failure.text {
        write::text(out, ",\"error\":");
        write::string(out, text);
    }
    write::text(out, ",\"retryable\":");
    write::boolean(out, failure.retryable);
    match failure.wait {
        _ if !failure.retryable => {}
        None => {
            write::text(out, ",\"backoff\":");
            write::number(out, failure.kind.backoff());
        }
        Some(wait) => {
            write::text(out, ",\"retryAfter\":");
            write::number(out, wait.min(LONGEST_WAIT).unsigned_abs());
            if wait > LONGEST_WAIT {
                write::text(out, ",\"retryAfterRaw\":");
                write::number(out, wait.unsigned_abs());
            }
        }
    }
    if !failure.findings.is_ok() {
        write::text(out, ",\"issues\":");
        failure.findings.write_issues(locale, out);
    }
    write::char(out, '}');
}

pub(super) fn write_delete_plan(plan: &Result<HttpRequest<'_>, Vec<Reason>>, locale: Locale, out: &mut String) {
    let reasons = plan.as_ref().err().map_or(&[][..], Vec::as_slice);
    write::text(out, "{\"allowed\":");
    write::boolean(out, plan.is_ok());
    write::text(out, ",\"reasons\":");
    Reason::write_list(reasons, out);
    write::text(out, ",\"messages\":");
    Reason::write_messages(reasons, locale, out);
    if let Ok(request) = plan {
        write::char(out, ',');
        write_http(request, out);
    }
    write::char(out, '}');
}

pub(super) fn write_delivery(delivery: &Result<Members<'_>, Reason>, locale: Locale, out: &mut String) {
    match delivery {
        Ok(event) => {
            write::text(out, "{\"ok\":true,\"event\":{");
            write_members(event, out);
            write::close(out, "}");
        }
        Err(reason) => {
            write::text(out, "{\"ok\":false,\"reason\":");
            write::string(out, reason.code());
            write::text(out, ",\"message\":");
            write::string(out, reason.message(locale));
        }
    }
    write::char(out, '}');
}

pub(super) fn write_step(step: &Step<'_>, out: &mut String) {
    write::text(out, "{\"action\":");
    write::string(out, step.action.code());
    write::text(out, ",\"changes\":{");
    write_members(&step.changes, out);
    write::close(out, "}");
    if let Some(reason) = step.reason {
        write::text(out, ",\"reason\":");
        write::string(out, reason.code());
    }
    write::char(out, '}');
}

pub(super) fn write_batch(batch: &Batch<'_>, out: &mut String) {
    write::text(out, "{\"successful\":[");
    write_values(&batch.successful, out);
    write::close(out, "],\"failed\":[");
    for failed in &batch.failed {
        write_failed(failed, out);
    }
    if let Some(missing) = &batch.missing {
        write::close(out, "],\"missing\":[");
        write_values(missing, out);
    }
    write::close(out, "]}");
}

fn write_failed(failed: &Failed<'_>, out: &mut String) {
    write::char(out, '{');
    if let Some(id) = failed.external_id {
        write::member(out, "externalId");
        id.write_portably(out);
        write::char(out, ',');
    }
    write::member(out, "error");
    write::string(out, failed.error);
    write::text(out, ",\"code\":");
    write::string(out, failed.code);
    write::text(out, ",\"retryable\":");
    write::boolean(out, failed.retryable);
    if let Some(issues) = failed.issues {
        write::text(out, ",\"issues\":");
        issues.write_portably(out);
    }
    write::text(out, "},");
}

pub(super) fn write_refusal(findings: &Report, locale: Locale, out: &mut String) {
    write::text(out, "{\"ok\":false,\"issues\":");
    findings.write_issues(locale, out);
    write_warnings(findings, locale, out);
}

fn write_warnings(findings: &Report, locale: Locale, out: &mut String) {
    write::text(out, ",\"warnings\":");
    findings.write_warnings(locale, out);
    write::char(out, '}');
}

fn write_http(request: &HttpRequest<'_>, out: &mut String) {
    write::text(out, "\"request\":{\"method\":");
    write::string(out, request.method);
    write::text(out, ",\"path\":");
    write::string(out, &request.path);
    write::text(out, ",\"query\":");
    write::string(out, &request.query);
    match &request.body {
        Some(body) => {
            let mut text = String::new();
            body.write(&mut text);
            write::text(out, ",\"headers\":{\"Content-Type\":\"application/json\"},\"body\":");
            write::string(out, &text);
        }
        None => write::text(out, ",\"headers\":{},\"body\":null"),
    }
    write::char(out, '}');
}

/// Appends the members, each with a comma.
fn write_members(members: &[(std::borrow::Cow<'_, str>, Json<'_>)], out: &mut String) {
    for (name, value) in members {
        write::member(out, name);
        value.write_portably(out);
        write::char(out, ',');
    }
}

/// Appends the values, each with a comma.
fn write_values(values: &[Value<'_>], out: &mut String) {
    for value in values {
        value.write_portably(out);
        write::char(out, ',');
    }
}
