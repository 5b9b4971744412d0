"""Awb afdeling 3.4 and the Bekendmakingswet: laying a draft open for inspection."""
