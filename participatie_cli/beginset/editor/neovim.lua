-- Neovim 0.11.1 of nieuwer. Dit bestand wordt pas gelezen nadat u het vertrouwt.
vim.lsp.config('participatie', {
  cmd = { 'participatie', 'taalserver' },
  filetypes = { 'yaml' },
  root_markers = { 'kader.yaml' },
  workspace_required = true,
})
vim.lsp.enable('participatie')
