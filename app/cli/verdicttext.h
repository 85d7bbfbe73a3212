// VerdictText: what became of a change, in words and in JSON.
#pragma once

#include "app/cli/exitcode.h"
#include "core/base/result.h"
#include "core/change/draftcheck.h"
#include "core/change/writeverdict.h"

#include <vector>

namespace desk::cli {

class Arguments;
class Console;

/// One sentence: why the rule says no, and what to do instead.
std::string sentenceFor(RuleReason reason);
std::string sentenceFor(const change::DraftProblem& problem);
std::string sentenceFor(const std::vector<change::DraftProblem>& problems);

/// The outcome as a sentence, for standard error or the first line of an answer.
std::string sentenceFor(const change::WriteVerdict& verdict);

ExitCode exitCodeFor(const change::WriteVerdict& verdict);

/// What is done goes to standard output, as JSON of the link with the outcome where asked for, else as a few lines.
/// What is not done is one sentence on standard error.
ExitCode finish(const Result<change::WriteVerdict>& verdict, const Arguments& arguments, Console& console);

/// Earlier changes whose fate is known now, on standard error.
void saySettled(const std::vector<change::WriteVerdict>& verdicts, Console& console);

} // namespace desk::cli
