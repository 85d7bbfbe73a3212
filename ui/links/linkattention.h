// LinkAttention: the rules of core/report/linkattention.h, by the names the pages use.
#pragma once

#include "core/report/linkattention.h"

namespace desk::ui {

using report::Attention;
using report::AttentionMoments;
using report::attentionOf;
using report::bitOf;
using report::everyAttention;
using report::kAttentions;
using report::kFewPlaces;
using report::kForgottenAfter;
using report::kManyRefusals;
using report::wordFor;

} // namespace desk::ui
